package dev.keywright.desktop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

/** Which package may import which. The table is the rule; a package that is not in it does not exist. */
class HouseRulesTest {
    private static final String ROOT = "dev.keywright.desktop.";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.keywright.desktop");

    private static final List<String> SCREENS = List.of("start", "navigator", "inspector", "problems", "table",
            "entities", "collections", "patterns", "heat", "cost", "export");

    private static Map<String, List<String>> floors() {
        Map<String, List<String>> floors = new LinkedHashMap<>();
        floors.put("words", List.of());
        floors.put("task", List.of());
        floors.put("settings", List.of());
        floors.put("dialogue", List.of());
        floors.put("theme", List.of("settings"));
        floors.put("command", List.of());
        floors.put("code", List.of());
        floors.put("session", List.of("words", "task", "settings", "dialogue"));
        floors.put("shared", List.of("words", "dialogue", "theme", "task"));
        List<String> below = List.copyOf(floors.keySet());
        SCREENS.forEach(screen -> floors.put(screen, below.stream().filter(name -> !name.equals("command")).toList()));
        List<String> shell = new ArrayList<>(below);
        floors.put("shell", shell);
        floors.put("main", List.copyOf(floors.keySet()));
        return floors;
    }

    private static ArchRule rule(String floor, List<String> allowed) {
        String[] forbidden = floors().keySet()
                .stream()
                .filter(other -> !other.equals(floor) && !allowed.contains(other))
                .map(other -> ROOT + other + "..")
                .toArray(String[]::new);
        return noClasses().that()
                .resideInAPackage(ROOT + floor + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true);
    }

    private static final ArchRule VIEW_MODELS_KNOW_NO_NODES = noClasses().that()
            .haveSimpleNameEndingWith("ViewModel")
            .or()
            .resideInAnyPackage(ROOT + "session..", ROOT + "task..", ROOT + "settings..", ROOT + "dialogue..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..",
                    "javafx.animation..", "javafx.application..");

    @Test
    void importsGoDownOnly() {
        floors().forEach((floor, allowed) -> rule(floor, allowed).check(HOUSE));
    }

    @Test
    void viewModelsKnowNoNodes() {
        VIEW_MODELS_KNOW_NO_NODES.check(HOUSE);
    }

    @Test
    void everyPackageStandsOnAFloor() {
        Set<String> found = HOUSE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()))
                .collect(Collectors.toSet());
        assertThat(found).isSubsetOf(floors().keySet());
    }

    @Test
    void theRulesCanFail() {
        JavaClasses planted = new ClassFileImporter().importClasses(planted("PlantedOffender"),
                planted("PlantedViewModel"));
        assertThatThrownBy(() -> rule("start", floors().getOrDefault("start", List.of())).check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("MenuGroup");
        assertThatThrownBy(() -> VIEW_MODELS_KNOW_NO_NODES.check(planted)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("javafx.scene.Node");
    }

    private static Class<?> planted(String name) {
        try {
            return Class.forName(ROOT + "start." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nobodyIsAnUnclearHelper() {
        List<String> unclear = Stream.of("Manager", "Helper", "Util", "Utils", "Impl", "Base", "Info").toList();
        assertThat(HOUSE.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> unclear.stream().anyMatch(name::endsWith))).isEmpty();
    }
}
