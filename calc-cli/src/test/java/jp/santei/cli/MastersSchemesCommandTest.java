package jp.santei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class MastersSchemesCommandTest {
    @Test
    void listsTheMasterInItsOrder() {
        Command command = Command.piped("", "masters", "schemes");
        assertThat(command.status()).isEqualTo(ExitStatus.OK);
        assertThat(command.out()).contains("順位", "難病法 特定医療費（5条）", "2015-01-01…");
        assertThat(command.out().indexOf("戦傷病者特別援護法 療養の給付"))
                .isLessThan(command.out().indexOf("生活保護法 医療扶助"));
    }

    @Test
    void showsTheRowsOfALawWithTheirOfficialItems() {
        String out = Command.piped("", "masters", "schemes", "38", "--on", "2025-11-01")
                .out();
        assertThat(out)
                .contains("38-cancer 肝がん・重度肝硬変治療研究促進事業（入院・外来）", "実施機関 602", "根拠法律", "不明: ")
                .doesNotContain("38-cancer-2018");
    }

    @Test
    void showsARowInEnglish() {
        assertThat(Command.piped("", "masters", "schemes", "54", "--lang", "en").out())
                .contains("Intractable Diseases Act", "computes: ", "rate 20 %", "not known: ");
    }

    @Test
    void refusesALawThatIsNotThere() {
        Command command = Command.piped("", "masters", "schemes", "99");
        assertThat(command.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(command.err()).contains("99");
    }

    @Test
    void printsTheWholeMasterAsADocument() {
        assertThat(Command.piped("", "masters", "schemes", "--format", "markdown")
                        .out())
                .startsWith("# National public expense");
    }

    @Test
    void printsTheSchema() throws JsonProcessingException {
        Command command = Command.piped("", "masters", "schema", "public-expense");
        assertThat(command.status()).isEqualTo(ExitStatus.OK);
        assertThat(new ObjectMapper().readTree(command.out()).path("$id").asText())
                .isEqualTo("urn:santei:schema:public-expense:1");
    }

    @Test
    void refusesAnUnknownSchema() {
        Command command = Command.piped("", "masters", "schema", "claim");
        assertThat(command.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(command.err()).contains("public-expense");
    }
}
