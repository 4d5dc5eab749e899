package dev.keywright.workbench;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The floors of this module, and that the code keeps to them. */
class HouseRulesTest {
    private static final String ROOT = "dev.keywright.workbench";

    /** Each package with those of this module that it may use. */
    private static final Map<String, Set<String>> FLOORS = Map.ofEntries(
            Map.entry("heat", Set.of()),
            Map.entry("price", Set.of()),
            Map.entry("connect", Set.of()),
            Map.entry("picture", Set.of("heat")),
            Map.entry("load", Set.of("connect")),
            Map.entry("workload", Set.of("heat")),
            Map.entry("cost", Set.of("heat", "price", "workload", "load")),
            Map.entry("simulate", Set.of("heat", "workload")),
            Map.entry("run", Set.of("heat", "price", "connect", "load", "workload", "cost")),
            Map.entry("study", Set.of("heat", "price", "connect", "load", "workload", "cost", "simulate", "run")),
            Map.entry("whatif", Set.of("heat", "load", "workload", "cost", "price", "simulate", "run", "study")),
            Map.entry("report",
                    Set.of("heat", "price", "picture", "workload", "cost", "simulate", "run", "study")),
            Map.entry("cli", Set.of("heat", "price", "connect", "picture", "load", "workload", "cost", "simulate",
                    "run", "study", "whatif", "report")));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void packagesUseOnlyFloorsBelowThem() {
        assertThat(violations(CODE)).isEmpty();
    }

    @Test
    void everyPackageHasItsPlaceInTheTable() {
        Set<String> found = CODE.stream()
                .map(HouseRulesTest::floor)
                .filter(floor -> !floor.isEmpty())
                .collect(toSet());

        assertThat(found).isEqualTo(FLOORS.keySet());
    }

    @Test
    void aPlantedOffenderIsNoticed() {
        JavaClasses withTests = new ClassFileImporter().importPackages(ROOT + ".price", ROOT + ".cli");

        assertThat(violations(withTests)).anyMatch(found -> found.contains("PlantedOffender"));
    }

    @Test
    void nothingHereKnowsTheScreen() {
        assertThat(CODE.stream()
                .flatMap(found -> found.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .filter(name -> name.startsWith("javafx") || name.startsWith("dev.keywright.desktop"))).isEmpty();
    }

    private static List<String> violations(JavaClasses classes) {
        List<String> found = new ArrayList<>();
        for (JavaClass user : classes) {
            for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                String from = floor(user);
                String to = floor(dependency.getTargetClass());
                if (!to.isEmpty() && !to.equals(from) && !FLOORS.getOrDefault(from, Set.of()).contains(to)) {
                    found.add(dependency.getDescription());
                }
            }
        }
        return found;
    }

    /** The package's name below the root; empty for what is not of this module. */
    private static String floor(JavaClass found) {
        String name = found.getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : "";
    }
}
