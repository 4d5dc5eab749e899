package dev.keywright.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.keywright.design.format.DesignFile;
import dev.keywright.design.model.Design;

/** Writes every sample and their index; run by the build, so that the jar holds documents like anybody's. */
public final class WriteSamples {
    private static final String INDEX = "samples.tsv";

    private WriteSamples() {}

    /** @param args the folder to write into; then, if wanted, about how many items each is to have, 1,000 to 100,000 */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<String> index = new ArrayList<>();
        for (Sample sample : Sample.ALL) {
            Design design = sample.design(args.length > 1 ? Integer.parseInt(args[1]) : sample.usualItems());
            DesignFile.save(folder.resolve(sample.file()), design);
            index.add(String.join("\t", sample.id(), sample.file(), design.name(), sample.text()));
        }
        DesignFile.write(folder.resolve(INDEX), String.join("\n", index) + "\n");
    }
}
