package dev.keywright.desktop.entities;

import java.util.Map;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.template.KeyTemplate;

/** An entity with its templates. */
record ChartRow(Entity entity, Map<AttributeName, KeyTemplate> templates, int items) {
    ChartRow {
        templates = Map.copyOf(templates);
    }

    String template(AttributeName attribute) {
        KeyTemplate template = templates.get(attribute);
        return template == null ? "" : template.toString();
    }
}
