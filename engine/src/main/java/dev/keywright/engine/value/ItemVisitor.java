package dev.keywright.engine.value;

/**
 * Is told the parts of a stored item one after the other, without their being decoded. Byte ranges are only good during
 * the call and not to be changed. A set is a value whose content is a list of bare texts or binaries.
 */
public interface ItemVisitor {
    /** A map begins: the item itself, or a map inside it. */
    void beginMap();

    /** The name of an attribute or map entry, as UTF-8; its value follows. */
    void name(byte[] source, int start, int length);

    void endMap();

    /** A value begins: its content follows, then {@link #endValue}. */
    void beginValue(AttributeType type);

    void endValue();

    /** Members of a set or elements of a list follow, then {@link #endList}. */
    void beginList();

    void endList();

    /** The content of a string as UTF-8, or of a number as plain decimal text. */
    void text(byte[] source, int start, int length);

    void binary(byte[] source, int start, int length);

    void bool(boolean value);

    void nul();
}
