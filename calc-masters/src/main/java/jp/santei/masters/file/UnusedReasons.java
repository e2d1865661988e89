package jp.santei.masters.file;

import jp.santei.masters.file.FileImport.Unused;

/** Why files are not used, in words. */
final class UnusedReasons {
    private UnusedReasons() {}

    static Unused otherFile(String name) {
        return new Unused(name, ".csv、.txt、.zip のいずれでもありません", "neither .csv, .txt nor .zip");
    }

    static Unused workbook(String name) {
        return new Unused(name, "診断群分類電子点数表のブックは読む対象ではありません", "the DPC workbook is not asked for");
    }

    static Unused otherContent(String name) {
        return new Unused(name, "内容がどの公式ファイルにも当たりません", "its content is no known official file");
    }

    static Unused undecided(String name) {
        return new Unused(
                name,
                "内容だけでは表を区別できず、ファイル名からも分かりません",
                "its content fits several tables, and its name does not tell which");
    }

    static Unused unwanted(String name, String ja, String en) {
        return new Unused(name, ja + "は読む対象ではありません", en + " is not asked for");
    }
}
