package jp.santei.conformance.reference;

import java.time.LocalDate;

/** The patient's share in tenths by the text of the laws (一部負担金の割合の参照計算). */
public final class ReferenceShare {
    private static final LocalDate BORN_OF_THE_REDUCED = LocalDate.of(1944, 4, 1);
    static final LocalDate TWO_TENTHS_AT_75 = LocalDate.of(2022, 10, 1);

    private ReferenceShare() {}

    /** Returns the share of a day: as the certificate says, else by the laws. */
    public static int share(Insured person, LocalDate on) {
        return person.share() != null ? person.share() : byLaw(person, on);
    }

    /** Returns the share of a day by the laws. */
    public static int byLaw(Insured person, LocalDate on) {
        if (person.isLateStage(on)) {
            return article67OfTheElderlyCareAct(person, on);
        }
        if (person.isElder(on)) {
            return article74Items2And3(person);
        }
        return on.isAfter(Age.preschoolTo(person.born())) ? 3 : 2;
    }

    /** 高確法67条1項1–3号: 1割; 2割 for 一般Ⅱ from 2022-10; 3割 for 現役並み. */
    private static int article67OfTheElderlyCareAct(Insured person, LocalDate on) {
        if (isActive(person)) {
            return 3;
        }
        boolean twoTenths = person.band() == Band.GENERAL2 && !on.isBefore(TWO_TENTHS_AT_75);
        return twoTenths ? 2 : 1;
    }

    /** 法74条1項2・3号, 110条2項1号ハ・ニ: 2割, 3割 for 現役並み; 軽減特例: 1割 for who was born to 1944-04-01. */
    private static int article74Items2And3(Insured person) {
        if (isActive(person)) {
            return 3;
        }
        return person.born().isAfter(BORN_OF_THE_REDUCED) ? 2 : 1;
    }

    private static boolean isActive(Insured person) {
        return person.band() != null && person.band().isActive();
    }
}
