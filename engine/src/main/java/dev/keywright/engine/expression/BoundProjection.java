package dev.keywright.engine.expression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** Which parts of an item an answer shows; no two of its paths overlap. */
public record BoundProjection(List<DocumentPath> paths) {
    public BoundProjection {
        paths = List.copyOf(paths);
    }

    /** A projection of whole top-level attributes. */
    public static BoundProjection ofAttributes(Iterable<String> names) {
        SequencedSet<DocumentPath> paths = new LinkedHashSet<>();
        names.forEach(name -> paths.add(DocumentPath.of(name)));
        return new BoundProjection(List.copyOf(paths));
    }

    /** The top-level attributes it touches, in order of appearance. */
    public SequencedSet<String> attributes() {
        SequencedSet<String> names = new LinkedHashSet<>();
        paths.forEach(path -> names.add(path.attribute()));
        return names;
    }
}
