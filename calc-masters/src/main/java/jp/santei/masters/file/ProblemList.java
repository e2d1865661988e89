package jp.santei.masters.file;

import java.util.ArrayList;
import java.util.List;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.file.Problem.Severity;

/** Collects what is wrong with one file, in the order in which it is found. */
final class ProblemList {
    private final List<Problem> problems = new ArrayList<>();
    private boolean broken;

    /** Adds an error of reading. */
    void error(MasterFormatError error, MasterPlace place, String value, String expectedJa, String expectedEn) {
        broken = true;
        problems.add(new Problem(
                error.code(), Severity.ERROR, place, value, error.ja(value, expectedJa), error.en(value, expectedEn)));
    }

    /** Adds what made a whole file unreadable. */
    void add(MasterFormatException refused) {
        broken = true;
        problems.add(new Problem(
                refused.error().code(), Severity.ERROR, refused.place(), refused.value(), refused.ja(), refused.en()));
    }

    /** Adds a warning about content. */
    void warning(ContentRule rule, MasterPlace place, String value, String moreJa, String moreEn) {
        problems.add(new Problem(
                rule.code(), Severity.WARNING, place, value, rule.ja() + ": " + moreJa, rule.en() + ": " + moreEn));
    }

    /** Returns whether an error was added since the last call. */
    boolean takeBroken() {
        boolean was = broken;
        broken = false;
        return was;
    }

    List<Problem> problems() {
        return problems;
    }
}
