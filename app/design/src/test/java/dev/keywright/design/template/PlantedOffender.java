package dev.keywright.design.template;

import dev.keywright.design.edit.Edits;
import dev.keywright.design.json.JsonReader;

/** Uses floors above its own, to prove that the house rules see it. */
public final class PlantedOffender {
    private PlantedOffender() {}

    static String offend() {
        return Edits.class.getName() + JsonReader.class.getName();
    }
}
