package jp.santei.cli;

/** A one-file HTML page around preformatted text (HTML 出力): needs no network and no script. */
final class Page {
    private Page() {}

    static String head(String title, Language language) {
        return "<!DOCTYPE html>\n<html lang=\"" + language.of("ja", "en") + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<title>" + escape(title) + "</title>\n<style>\n"
                + "body{font-family:sans-serif;margin:2em auto;max-width:70em;color:#222}\n"
                + "pre{font-family:'Noto Sans Mono CJK JP','MS Gothic',monospace;line-height:1.5;"
                + "background:#f7f7f7;padding:1em;overflow-x:auto;border-radius:4px}\n"
                + "table{border-collapse:collapse;font-size:90%}\n"
                + "th,td{border-bottom:1px solid #ddd;padding:.2em .7em;text-align:left;vertical-align:top}\n"
                + "th.r,td.r{text-align:right;white-space:nowrap}\n"
                + "</style>\n</head>\n<body>\n<h1>" + escape(title) + "</h1>\n";
    }

    static String section(String text) {
        return "<pre>" + escape(text) + "</pre>\n";
    }

    static String foot() {
        return "</body>\n</html>\n";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
