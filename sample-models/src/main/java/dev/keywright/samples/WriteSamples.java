package dev.keywright.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.keywright.design.format.DesignFile;
import dev.keywright.design.model.Design;
import dev.keywright.samples.game.GameDesign;
import dev.keywright.samples.shop.ShopDesign;

/** Writes every sample and their index; run by the build, so that the jar holds documents like anybody's. */
public final class WriteSamples {
    private static final String INDEX = "samples.tsv";

    /** @param text says whom it is for */
    private record Sample(String id, String text, Design design) {
        String file() {
            return id + DesignFile.SUFFIX;
        }
    }

    private WriteSamples() {}

    private static List<Sample> samples() {
        return List.of(
                new Sample("shop", "Online shop: one table, two overloaded indexes, a product everybody wants",
                        ShopDesign.design()),
                new Sample("game", "Game: players, matches and scores in three tables, leaderboards by an index",
                        GameDesign.design()));
    }

    /** @param args the folder to write into */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<String> index = new ArrayList<>();
        for (Sample sample : samples()) {
            DesignFile.save(folder.resolve(sample.file()), sample.design);
            index.add(String.join("\t", sample.id, sample.file(), sample.design.name(), sample.text));
        }
        DesignFile.write(folder.resolve(INDEX), String.join("\n", index) + "\n");
    }
}
