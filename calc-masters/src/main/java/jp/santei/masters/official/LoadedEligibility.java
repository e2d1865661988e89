package jp.santei.masters.official;

import java.util.List;
import jp.santei.eligibility.Eligibility;
import jp.santei.master.EditionInfo;

/**
 * The tables of what may be billed, and the files they were made of (読み込んだ算定可否の表).
 *
 * @param tables the tables
 * @param sources their files, in the order of the tables
 */
record LoadedEligibility(Eligibility tables, List<EditionInfo.Source> sources) {
    /** Copies the list. */
    LoadedEligibility {
        sources = List.copyOf(sources);
    }
}
