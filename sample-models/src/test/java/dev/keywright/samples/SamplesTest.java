package dev.keywright.samples;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.keywright.design.check.Checks;
import dev.keywright.design.check.Finding;
import dev.keywright.design.check.Severity;
import dev.keywright.design.format.DesignJson;
import dev.keywright.design.model.Decision;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Operation;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.workbench.price.PriceBook;
import dev.keywright.workbench.run.PatternResult.Status;
import dev.keywright.workbench.study.Study;

/** Every sample keeps its own promises. What the bad one promises is in {@link LibraryTest}. */
class SamplesTest {
    private static final String BAD = "library";

    static List<String> all() {
        return Sample.ALL.stream().map(Sample::id).toList();
    }

    static List<String> good() {
        return all().stream().filter(id -> !id.equals(BAD)).toList();
    }

    @ParameterizedTest
    @MethodSource("good")
    void everyPatternPasses(String sample) throws IOException {
        Study study = study(load(sample));

        assertThat(failures(study)).isEmpty();
        assertThat(study.results()).hasSizeBetween(14, 21);
        assertThat(study.design().accessPatterns()).allMatch(pattern -> !pattern.expected().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("good")
    void aSampleOfAnotherSizePassesToo(String sample) {
        Design design = program(sample).design(6_000);

        assertThat(design.items()).hasSizeBetween(5_000, 9_000);
        assertThat(failures(study(design))).isEmpty();
        assertThat(Checks.run(design).errors()).isEmpty();
    }

    @Test
    void aSampleCanHaveAHundredThousandItems() {
        Design design = program("devices").design(100_000);

        assertThat(design.items()).hasSizeBetween(100_000, 101_000);
        assertThat(failures(study(design))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aSampleSavedIsTheSampleLoadedByteForByte(String sample) throws IOException {
        String text = text(sample);

        assertThat(DesignJson.write(DesignJson.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aProgramMakesTheSameSampleEachTime(String sample) throws IOException {
        Sample program = program(sample);

        assertThat(DesignJson.write(program.design(program.usualItems()))).isEqualTo(text(sample));
    }

    @ParameterizedTest
    @MethodSource("good")
    void checkFindsNoErrorAndNoWarningThatIsNotAnswered(String sample) throws IOException {
        assertThat(Checks.run(load(sample)).findings()).filteredOn(found -> found.severity() != Severity.INFO)
                .extracting(Finding::message)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("good")
    void aNormalDayThrottlesNothingAndEachScenarioPlays(String sample) throws IOException {
        Study study = study(load(sample));
        List<Scenario> scenarios = study.design().scenarios();

        assertThat(scenarios).hasSize(3).filteredOn(scenario -> !scenario.faults().isEmpty()).hasSize(1);
        assertThat(scenarios).allMatch(scenario -> !scenario.description().isEmpty());
        assertThat(study.simulate(scenarios.getFirst(), Assumptions.standard(), _ -> {}).throttled()).isZero();
        for (Scenario scenario : scenarios) {
            assertThat(study.simulate(scenario, Assumptions.standard(), _ -> {}).requests()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aSampleHasAPriceAndSaysWhatItTeaches(String sample) throws IOException {
        Study study = study(load(sample));

        assertThat(study.bill(study.region()).onDemand().total()).isPositive();
        assertThat(study.design().regions()).allMatch(region -> PriceBook.bundled().knows(region.value()));
        assertThat(study.design().notes().split("\n\n")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(study.design().decisions()).isNotEmpty()
                .extracting(Decision::text)
                .allMatch(text -> !text.isBlank());
    }

    @Test
    void togetherTheyUseEveryOperation() throws IOException {
        Set<Operation> used = EnumSet.noneOf(Operation.class);
        for (String sample : all()) {
            used.addAll(load(sample).accessPatterns()
                    .stream()
                    .map(AccessPattern::request)
                    .flatMap(request -> request.map(Request::operation).stream())
                    .collect(toCollection(() -> EnumSet.noneOf(Operation.class))));
        }

        assertThat(used).containsExactlyInAnyOrder(Operation.values());
    }

    @Test
    void theIndexNamesTheSamplesInOrder() throws IOException {
        assertThat(resource("samples.tsv").lines().map(line -> line.split("\t")[0])).isEqualTo(all());
        assertThat(resource("samples.tsv").lines().map(line -> line.split("\t")[3])).allMatch(text -> text
                .contains(": "));
    }

    @Test
    void thePageAboutTheSamplesTellsOfThemAsTheyAre() throws IOException {
        Path page = Path.of("..", "docs", "samples.md");

        assertThat(Files.readString(page)).as("write it anew with SamplesPage").isEqualTo(SamplesPage.text());
        assertThat(Sample.ALL).allMatch(sample -> sample.design(1_000)
                .accessPattern(new PatternName(sample.shows()))
                .isPresent());
    }

    static Design load(String sample) throws IOException {
        return DesignJson.read(text(sample));
    }

    static Study study(Design design) {
        return Study.of(design, PriceBook.bundled(), _ -> {}, _ -> {});
    }

    private static Stream<String> failures(Study study) {
        return study.results()
                .stream()
                .filter(result -> result.status() != Status.PASS)
                .map(result -> result.name() + ": " + result.message());
    }

    private static Sample program(String id) {
        return Sample.ALL.stream().filter(sample -> sample.id().equals(id)).findFirst().orElseThrow();
    }

    private static String text(String sample) throws IOException {
        return resource(sample + ".keywright.json");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SamplesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
