package jp.santei.masters.file;

import jp.santei.masters.MasterPlace;

/**
 * What is wrong with an official file (検証の指摘): an error makes an import refuse, a warning is kept and reported.
 *
 * @param rule stable id of the check, MST-nnn for errors of reading, MSV-nnn for checks of content
 * @param severity error or warning
 * @param place file, line and column name
 * @param value what stands there
 * @param ja Japanese sentence, without the place
 * @param en English sentence, without the place
 */
public record Problem(String rule, Severity severity, MasterPlace place, String value, String ja, String en) {
    /** How much a problem weighs. */
    public enum Severity {
        /** 取り込めない. */
        ERROR,
        /** 取り込むが報告する. */
        WARNING
    }
}
