package vn.hoixa.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the design, and where time and frameworks may be known. */
@AnalyzeClasses(
        packages = "vn.hoixa",
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {
    /** Tests of other modules come as jars, which the option for tests does not know. */
    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule ARROWS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("knowledge")
            .definedBy("vn.hoixa.knowledge..")
            .layer("assistant-core")
            .definedBy("vn.hoixa.assistant..")
            .layer("connectors")
            .definedBy("vn.hoixa.connectors..")
            .layer("src")
            .definedBy("vn.hoixa.app..")
            .whereLayer("src")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("connectors")
            .mayOnlyBeAccessedByLayers("src")
            .whereLayer("assistant-core")
            .mayOnlyBeAccessedByLayers("src", "connectors")
            .whereLayer("knowledge")
            .mayOnlyBeAccessedByLayers("src", "connectors", "assistant-core");

    @ArchTest
    static final ArchRule MESSENGERS_MEET_AT_THE_PORT = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("channel")
            .definedBy("vn.hoixa.connectors.channel..")
            .layer("dialogue")
            .definedBy("vn.hoixa.connectors.dialogue..")
            .layer("delivery")
            .definedBy("vn.hoixa.connectors.delivery..")
            .layer("telegram")
            .definedBy("vn.hoixa.connectors.telegram..")
            .layer("zalo")
            .definedBy("vn.hoixa.connectors.zalo..")
            .whereLayer("channel")
            .mayNotAccessAnyLayer()
            .whereLayer("dialogue")
            .mayOnlyAccessLayers("channel")
            .whereLayer("delivery")
            .mayOnlyAccessLayers("channel", "dialogue")
            .whereLayer("telegram")
            .mayOnlyAccessLayers("channel", "dialogue", "delivery")
            .whereLayer("zalo")
            .mayOnlyAccessLayers("channel", "dialogue", "delivery");

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAnyPackage(
                    "vn.hoixa.knowledge.text..",
                    "vn.hoixa.knowledge.repair..",
                    "vn.hoixa.knowledge.plan..",
                    "vn.hoixa.knowledge.guide..",
                    "vn.hoixa.assistant.understanding..",
                    "vn.hoixa.assistant.answering..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "javax.sql..", "java.sql..");

    @ArchTest
    static final ArchRule LUCENE_STAYS_IN_THE_SEARCH = noClasses()
            .that()
            .resideOutsideOfPackage("vn.hoixa.knowledge.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule TIME_IS_A_PARAMETER = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.hoixa.app.settings.ClockConfiguration")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(LocalTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(java.util.Date.class)
            .orShould()
            .callMethod(java.time.Clock.class, "systemUTC")
            .orShould()
            .callMethod(java.time.Clock.class, "systemDefaultZone");

    @Test
    void everyPackageSaysWhatLivesThere() throws IOException {
        for (var module : List.of("knowledge/src", "assistant-core/src", "connectors/src", "src")) {
            var sources = Path.of("..").resolve(module).resolve("main/java");
            assertThat(silentPackages(sources)).as(module).isEmpty();
        }
    }

    private static List<Path> silentPackages(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
        }
    }
}
