package dev.keywright.engine.wire;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

import dev.keywright.engine.value.AttributeType;
import dev.keywright.engine.value.ItemVisitor;

/** Writes an item's parts as DynamoDB JSON, straight from the bytes they are stored as. */
final class ItemWriter implements ItemVisitor {
    private static final Map<AttributeType, byte[]> TYPE_NAMES = new EnumMap<>(AttributeType.class);

    static {
        for (AttributeType type : AttributeType.values()) {
            TYPE_NAMES.put(type, type.name().getBytes(StandardCharsets.US_ASCII));
        }
    }

    private final JsonOutput out;

    ItemWriter(JsonOutput out) {
        this.out = out;
    }

    @Override
    public void beginMap() {
        out.beginObject();
    }

    @Override
    public void name(byte[] source, int start, int length) {
        out.name(source, start, length);
    }

    @Override
    public void endMap() {
        out.endObject();
    }

    @Override
    public void beginValue(AttributeType type) {
        out.beginObject();
        out.member(TYPE_NAMES.getOrDefault(type, new byte[0]));
    }

    @Override
    public void endValue() {
        out.endObject();
    }

    @Override
    public void beginList() {
        out.beginArray();
    }

    @Override
    public void endList() {
        out.endArray();
    }

    @Override
    public void text(byte[] source, int start, int length) {
        out.text(source, start, length);
    }

    @Override
    public void binary(byte[] source, int start, int length) {
        out.binary(source, start, length);
    }

    @Override
    public void bool(boolean value) {
        out.bool(value);
    }

    @Override
    public void nul() {
        out.bool(true);
    }
}
