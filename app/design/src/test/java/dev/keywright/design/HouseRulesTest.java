package dev.keywright.design;

import static com.tngtech.archunit.base.DescribedPredicate.not;
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

import dev.keywright.design.template.PlantedOffender;

/** The document's floors: which package may use which. A new package needs a row here. */
class HouseRulesTest {
    private static final String BASE = "dev.keywright.design";

    /** Package → the packages of ours it may use, all of them on lower floors. */
    private static final Map<String, Set<String>> FLOORS = new TreeMap<>(Map.ofEntries(row("json"), row("value"),
            row("name"), row("template", "name", "value"), row("table", "json", "name", "value"),
            row("entity", "json", "name", "value", "template"), row("pattern", "json", "name", "value", "template"),
            row("scenario", "json", "name", "pattern"),
            row("model", "json", "name", "value", "template", "table", "entity", "pattern", "scenario"),
            row("format", "json", "name", "value", "template", "table", "entity", "pattern", "scenario", "model"),
            row("edit", "json", "name", "value", "template", "table", "entity", "pattern", "scenario", "model"),
            row("check", "json", "name", "value", "template", "table", "entity", "pattern", "scenario", "model"),
            row("yaml", "json"), row("hcl", "json"),
            row("infrastructure", "json", "name", "table", "pattern", "value", "model", "format"),
            row("cloudformation", "json", "name", "table", "pattern", "model", "format", "infrastructure"),
            row("terraform", "json", "hcl", "name", "value", "table", "pattern", "model", "infrastructure"),
            row("cdk", "json", "name", "value", "table", "pattern", "model", "infrastructure"),
            row("importing", "json", "yaml", "name", "value", "template", "table", "entity", "pattern", "model",
                    "format", "infrastructure", "cloudformation", "terraform"),
            row("exporting", "json", "name", "value", "template", "table", "entity", "pattern", "model", "format",
                    "infrastructure", "cloudformation", "terraform", "cdk", "importing")));

    private static final JavaClasses DESIGN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    private static Map.Entry<String, Set<String>> row(String name, String... allowed) {
        return Map.entry(name, Set.of(allowed));
    }

    @Test
    void everyPackageUsesOnlyWhatItsRowAllows() {
        assertThat(FLOORS).isNotEmpty();
        FLOORS.keySet().forEach(name -> rule(name).check(DESIGN));
    }

    @Test
    void everyPackageHasARow() {
        Set<String> found = DESIGN.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(BASE))
                .map(name -> name.substring(BASE.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(FLOORS.keySet());
    }

    @Test
    void noRowAllowsAnythingThatAllowsItBack() {
        FLOORS.forEach((name, allowed) -> allowed
                .forEach(lower -> assertThat(FLOORS.get(lower)).as("%s uses %s", name, lower)
                        .isNotNull()
                        .doesNotContain(name)));
    }

    @Test
    void onlyJsonKnowsJackson() {
        ArchRule quarantine = noClasses().that()
                .resideOutsideOfPackage(BASE + ".json")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..");
        quarantine.check(DESIGN);
        assertThat(DESIGN.stream().anyMatch(it -> it.getPackageName().equals(BASE + ".json"))).isTrue();
    }

    @Test
    void onlyYamlKnowsItsLibrary() {
        noClasses().that()
                .resideOutsideOfPackage(BASE + ".yaml")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(DESIGN);
    }

    @Test
    void aPlantedOffenderIsFound() {
        JavaClasses planted = new ClassFileImporter().importClasses(PlantedOffender.class);
        assertThatThrownBy(() -> rule("template").check(planted)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("PlantedOffender")
                .hasMessageContaining("Edits");
    }

    private static ArchRule rule(String name) {
        String[] allowed = Stream.concat(Stream.of(name), FLOORS.getOrDefault(name, Set.of()).stream())
                .map(each -> BASE + "." + each)
                .toArray(String[]::new);
        return classes().that()
                .resideInAPackage(BASE + "." + name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAPackage(BASE + ".."))))
                .as(name + " uses only " + Arrays.toString(allowed));
    }
}
