package dev.keywright.design.entity;

import java.util.List;

import dev.keywright.design.template.KeyTemplate;

/**
 * The templates of one key, attribute by attribute: the first of {@code partition} belongs to the first partition
 * attribute of the table or index, and so on.
 */
public record KeyTemplates(List<KeyTemplate> partition, List<KeyTemplate> sort) {
    public static final KeyTemplates NONE = new KeyTemplates(List.of(), List.of());

    public KeyTemplates {
        partition = List.copyOf(partition);
        sort = List.copyOf(sort);
    }

    public static KeyTemplates of(KeyTemplate partition) {
        return new KeyTemplates(List.of(partition), List.of());
    }

    public static KeyTemplates of(KeyTemplate partition, KeyTemplate sort) {
        return new KeyTemplates(List.of(partition), List.of(sort));
    }
}
