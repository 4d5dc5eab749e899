package dev.keywright.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.keywright.design.format.DesignJson;
import dev.keywright.design.model.Design;
import dev.keywright.workbench.price.PriceBook;
import dev.keywright.workbench.run.PatternResult;
import dev.keywright.workbench.run.PatternResult.Status;
import dev.keywright.workbench.study.Study;

/** Every sample keeps its own promises. */
class SamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"shop", "game"})
    void everyPatternPasses(String sample) throws IOException {
        Study study = Study.of(DesignJson.read(text(sample)), PriceBook.bundled(), _ -> {}, _ -> {});

        assertThat(study.results()).hasSizeGreaterThanOrEqualTo(12)
                .filteredOn(result -> result.status() != Status.PASS)
                .extracting(PatternResult::message)
                .isEmpty();
        assertThat(study.design().accessPatterns()).allMatch(pattern -> !pattern.expected().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "game"})
    void aSampleSavedIsTheSampleLoadedByteForByte(String sample) throws IOException {
        String text = text(sample);

        assertThat(DesignJson.write(DesignJson.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "game"})
    void theIndexNamesTheSample(String sample) throws IOException {
        assertThat(resource("samples.tsv").lines()).anyMatch(line -> line.startsWith(sample + "\t"));
    }

    static Design load(String sample) throws IOException {
        return DesignJson.read(text(sample));
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
