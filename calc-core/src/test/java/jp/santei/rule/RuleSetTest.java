package jp.santei.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final FindingKind EXCLUSION = kind("E-EXC-101");
    private static final FindingKind SPECIAL = kind("E-EXC-201");
    private static final FindingKind OFFER = kind("E-CMT-301").byRequest();

    @Test
    void everythingIsOnUnlessItIsMadeOnRequest() {
        assertThat(RuleSet.STANDARD.isOn(EXCLUSION)).isTrue();
        assertThat(RuleSet.STANDARD.isOn(OFFER)).isFalse();
    }

    @Test
    void theLongerNameDecides() {
        RuleSet rules = new RuleSet("test", "review", Set.of("E-EXC"), Set.of("E-EXC-201", "E-CMT"));
        assertThat(rules.isOn(EXCLUSION)).isFalse();
        assertThat(rules.isOn(SPECIAL)).isTrue();
        assertThat(rules.isOn(OFFER)).isTrue();
    }

    @Test
    void aNameEndsAtAHyphen() {
        RuleSet rules = new RuleSet("test", "review", Set.of("E-E", "E-EXC-10"), Set.of());
        assertThat(rules.isOn(EXCLUSION)).isTrue();
    }

    @Test
    void aNameIsNotInBothSets() {
        assertThatThrownBy(() -> new RuleSet("test", "review", Set.of("E-EXC"), Set.of("E-EXC")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("off and on: E-EXC");
    }

    private static FindingKind kind(String id) {
        return FindingKind.of(id, Severity.WARNING, false, "", "");
    }
}
