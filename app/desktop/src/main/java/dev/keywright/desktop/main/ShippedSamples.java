package dev.keywright.desktop.main;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import dev.keywright.desktop.session.Sample;
import dev.keywright.desktop.session.Samples;

/** The designs of the module {@code sample-models}, by its index: id, file, name and a text, divided by tabs. */
public final class ShippedSamples implements Samples {
    private static final String FOLDER = "/dev/keywright/samples/";

    @Override
    public List<Sample> all() {
        try (InputStream index = Objects.requireNonNull(
                ShippedSamples.class.getResourceAsStream(FOLDER + "samples.tsv"), "samples.tsv")) {
            String text = new String(index.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank()).map(ShippedSamples::sample).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text begins with whom the sample is for, up to a colon. */
    private static Sample sample(String line) {
        String[] fields = line.split("\t", -1);
        int colon = fields[3].indexOf(": ");
        String useCase = colon < 0 ? "" : fields[3].substring(0, colon);
        String description = fields[3].substring(colon < 0 ? 0 : colon + 2);
        return new Sample(FOLDER + fields[1], useCase, fields[2],
                description.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + description.substring(1) + ".",
                List.of());
    }
}
