package dev.keywright.engine.schema;

/** What reading and maintaining an index needs to know, whichever kind it is. */
public sealed interface SecondaryIndex permits LocalIndex, GlobalIndex {
    IndexName name();

    KeySchema key();

    IndexProjection projection();
}
