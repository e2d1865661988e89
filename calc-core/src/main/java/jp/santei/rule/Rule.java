package jp.santei.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule is (算定ルール): one small piece of the schedule or the law, with its source and the period it is true for.
 *
 * @param id stable id, such as "P-DRUG-001"
 * @param area where it belongs
 * @param ja intent in one Japanese line
 * @param en intent in one English line
 * @param citation law, notice or specification
 * @param from first day it is true for; null = for every day an edition covers
 * @param to last day; null = open
 * @param reads claim fields that it reads, as JSON pointers with {@code *} for any index
 */
public record Rule(
        String id,
        Area area,
        String ja,
        String en,
        String citation,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> reads) {
    /** Copies the list. */
    public Rule {
        reads = List.copyOf(reads);
    }

    /** Returns a rule that is true for every day an edition covers. */
    public static Rule of(String id, Area area, String ja, String en, String citation, String... reads) {
        return new Rule(id, area, ja, en, citation, null, null, List.of(reads));
    }

    /** Returns this rule, true from a day on. */
    public Rule since(LocalDate day) {
        return new Rule(id, area, ja, en, citation, day, to, reads);
    }
}
