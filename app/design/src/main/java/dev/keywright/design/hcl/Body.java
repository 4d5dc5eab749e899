package dev.keywright.design.hcl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

import dev.keywright.design.json.Json;

/**
 * What stands between two braces, or in a whole file.
 *
 * @param arguments by name; an expression that is no plain value is text, {@code ${var.name}}
 */
public record Body(SequencedMap<String, Json> arguments, List<Block> blocks) {
    public Body {
        arguments = new LinkedHashMap<>(arguments);
        blocks = List.copyOf(blocks);
    }

    public Stream<Block> blocks(String type) {
        return blocks.stream().filter(block -> block.type().equals(type));
    }

    /** The arguments as an object. */
    public Json.Obj json() {
        return new Json.Obj(arguments);
    }
}
