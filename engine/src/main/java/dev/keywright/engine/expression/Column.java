package dev.keywright.engine.expression;

/**
 * A path in a PartiQL select list. Unlike a projection, it shows its value flat, under its last name and the indexes
 * that follow that.
 */
public record Column(DocumentPath path) {
    /** {@code c} for {@code a.b.c}, {@code b[0]} for {@code a.b[0]}. */
    public String name() {
        StringBuilder name = new StringBuilder(path.attribute());
        for (PathStep step : path.steps()) {
            switch (step) {
                case PathStep.Field(String field) -> name.replace(0, name.length(), field);
                case PathStep.Element(int index) -> name.append('[').append(index).append(']');
            }
        }
        return name.toString();
    }
}
