package dev.keywright.desktop.main;

import java.util.List;

import dev.keywright.desktop.session.Sample;
import dev.keywright.desktop.session.Samples;
import dev.keywright.desktop.words.Words;

/** The samples of the module {@code sample-models}. */
public final class ShippedSamples implements Samples {

    @Override
    public List<Sample> all() {
        return List.of(sample("shop"), sample("game"));
    }

    private static Sample sample(String name) {
        String key = "sample." + name + ".";
        return new Sample("/dev/keywright/samples/" + name + ".keywright.json", Words.text(key + "use"),
                Words.text(key + "title"), Words.text(key + "text"),
                List.of(Words.text(key + "facts").split(",\\s*")));
    }
}
