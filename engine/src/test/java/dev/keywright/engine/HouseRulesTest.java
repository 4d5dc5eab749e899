package dev.keywright.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import dev.keywright.engine.plan.PlantedOffender;

/**
 * The engine's floors (docs/architecture.md): which package may use which. A new package needs a row here; a package
 * that uses more than its row allows fails.
 */
class HouseRulesTest {
    private static final String BASE = "dev.keywright.engine";

    /** Package → the packages of ours it may use, all of them on lower floors. */
    private static final Map<String, Set<String>> FLOORS = new TreeMap<>(Map.ofEntries(
            row("value"),
            row("schema", "value"),
            row("fault", "value"),
            row("expression", "value", "fault"),
            row("expression.syntax", "value", "fault", "expression"),
            row("expression.bind", "value", "fault", "expression", "expression.syntax"),
            row("expression.legacy", "value", "fault", "expression"),
            row("expression.eval", "value", "fault", "expression"),
            row("api", "value", "schema", "fault"),
            row("index", "value", "schema"),
            row("storage", "value", "schema"),
            row("storage.mv", "value", "schema", "storage"),
            row("flow", "value", "schema", "fault", "expression", "api", "index", "storage"),
            row("wire", "value", "schema", "fault", "api"),
            row("partiql", "value", "fault", "expression", "expression.bind"),
            row("check", "value", "schema", "fault", "expression", "expression.bind", "expression.legacy", "api",
                    "index", "storage", "flow", "partiql"),
            row("plan", "value", "schema", "expression", "storage", "flow"),
            row("execute", "value", "schema", "fault", "expression", "expression.eval", "index", "storage", "flow"),
            row("capacity", "value", "schema", "index", "storage", "flow"),
            row("partition", "value", "schema", "fault", "storage", "flow"),
            row("stream", "value", "schema", "fault", "index", "storage", "flow"),
            row("reply", "value", "schema", "fault", "expression", "expression.eval", "api", "flow", "partiql"),
            row("upkeep", "value", "schema", "storage", "flow", "stream"),
            row("line", "value", "schema", "fault", "api", "expression.bind", "storage", "flow", "check", "plan",
                    "execute", "capacity", "stream", "reply", "upkeep"),
            row("http", "value", "schema", "fault", "api", "wire", "line")));

    /** Libraries that only one package may know. */
    private static final Map<String, String> QUARANTINE = Map.of("tools.jackson..", "wire", "org.h2..", "storage.mv",
            "io.netty..", "http");

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    private static Map.Entry<String, Set<String>> row(String name, String... allowed) {
        return Map.entry(name, Set.of(allowed));
    }

    @Test
    void everyPackageUsesOnlyWhatItsRowAllows() {
        FLOORS.keySet().forEach(name -> rule(name).check(ENGINE));
    }

    @Test
    void everyPackageHasARow() {
        Set<String> found = ENGINE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(BASE))
                .map(name -> name.substring(BASE.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(FLOORS.keySet()).containsAll(found);
    }

    @Test
    void noRowAllowsAnythingThatAllowsItBack() {
        FLOORS.forEach((name, allowed) -> allowed.forEach(lower -> assertThat(FLOORS.get(lower))
                .as("%s uses %s", name, lower)
                .isNotNull()
                .doesNotContain(name)));
    }

    @Test
    void librariesStayInQuarantine() {
        QUARANTINE.forEach((library, home) -> noClasses().that()
                .resideOutsideOfPackage(BASE + "." + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(ENGINE));
    }

    @Test
    void aPlantedOffenderIsFound() {
        JavaClasses planted = new ClassFileImporter().importClasses(PlantedOffender.class);

        assertThatThrownBy(() -> rule("plan").check(planted)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("PlantedOffender")
                .hasMessageContaining("check.Check");
    }

    private static ArchRule rule(String name) {
        String[] allowed = Stream.concat(Stream.of(name), FLOORS.getOrDefault(name, Set.of()).stream())
                .map(each -> BASE + "." + each)
                .toArray(String[]::new);
        return classes().that()
                .resideInAPackage(BASE + "." + name)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed).or(com.tngtech.archunit.base.DescribedPredicate
                                .not(resideInAPackage(BASE + ".."))))
                .allowEmptyShould(true)
                .as(name + " uses only " + Arrays.toString(allowed));
    }
}
