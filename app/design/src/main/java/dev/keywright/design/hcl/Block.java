package dev.keywright.design.hcl;

import java.util.List;

/** A block such as {@code resource "aws_dynamodb_table" "shop"}, with its two labels. */
public record Block(String type, List<String> labels, Body body) {
    public Block {
        labels = List.copyOf(labels);
    }

    /** A label by its position, or nothing where there is none. */
    public String label(int position) {
        return position < labels.size() ? labels.get(position) : "";
    }
}
