package dev.keywright.design.entity;

import dev.keywright.design.json.Extras;
import dev.keywright.design.name.IndexName;

/** How an entity appears in an index; one of AWS Labs' {@code gsi_mappings}. Local indexes give a sort template only. */
public record IndexMapping(IndexName index, KeyTemplates keys, Extras extras) {
    public IndexMapping(IndexName index, KeyTemplates keys) {
        this(index, keys, Extras.NONE);
    }
}
