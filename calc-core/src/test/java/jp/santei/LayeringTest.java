package jp.santei;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stages of the calculation depend on earlier ones only, in the order data flows. */
class LayeringTest {
    private static final List<String> ORDER = List.of(
            "money",
            "claim",
            "calendar",
            "eligibility",
            "master",
            "rule",
            "buffer",
            "resolve",
            "complete",
            "price",
            "check",
            "charge",
            "statement",
            "ledger");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.santei");

    @Test
    void noStageKnowsALaterOne() {
        for (int i = 0; i < ORDER.size(); i++) {
            for (String later : ORDER.subList(i + 1, ORDER.size())) {
                noClasses()
                        .that()
                        .resideInAPackage("jp.santei." + ORDER.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("jp.santei." + later + "..")
                        .check(CLASSES);
            }
        }
    }

    @Test
    void thePassesDoNotKnowEachOther() {
        for (String pass : List.of("resolve", "price", "check", "charge")) {
            for (String other : List.of("resolve", "price", "check", "charge")) {
                if (!pass.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage("jp.santei." + pass)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("jp.santei." + other)
                            .check(CLASSES);
                }
            }
        }
    }

    @Test
    void theCoreDoesNoInputOrOutput() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "com.fasterxml..", "com.google..")
                .check(CLASSES);
    }

    @Test
    void pointsAndMoneyAreNeverFloatingPoint() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Double")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Float")
                .check(CLASSES);
        noClasses()
                .should()
                .accessTargetWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "double or float",
                        access -> access.getTarget()
                                        instanceof com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget field
                                && List.of("double", "float")
                                        .contains(field.getRawType().getName())))
                .check(CLASSES);
    }
}
