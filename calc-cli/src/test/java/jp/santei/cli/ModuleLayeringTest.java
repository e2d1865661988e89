package jp.santei.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Modules depend downward only. */
class ModuleLayeringTest {
    private static final List<String> DOWNWARD = List.of("masters", "json", "receipt", "conformance", "cli");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.santei");

    @Test
    void noModuleKnowsALaterOne() {
        for (int i = 0; i < DOWNWARD.size(); i++) {
            for (String later : DOWNWARD.subList(i + 1, DOWNWARD.size())) {
                noClasses()
                        .that()
                        .resideInAPackage("jp.santei." + DOWNWARD.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("jp.santei." + later + "..")
                        .check(CLASSES);
            }
        }
    }

    @Test
    void jsonAndMastersDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("jp.santei.json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jp.santei.masters..")
                .check(CLASSES);
    }

    @Test
    void theCoreKnowsNoOtherModule() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "jp.santei",
                        "jp.santei.claim..",
                        "jp.santei.money..",
                        "jp.santei.master",
                        "jp.santei.rule..",
                        "jp.santei.buffer..",
                        "jp.santei.resolve..",
                        "jp.santei.price..",
                        "jp.santei.charge..",
                        "jp.santei.statement..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jp.santei.masters..",
                        "jp.santei.json..",
                        "jp.santei.receipt..",
                        "jp.santei.conformance..",
                        "jp.santei.cli..")
                .check(CLASSES);
    }
}
