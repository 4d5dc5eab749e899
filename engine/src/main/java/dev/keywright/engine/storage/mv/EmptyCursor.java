package dev.keywright.engine.storage.mv;

import dev.keywright.engine.storage.Cursor;

/** A walk over nothing. */
enum EmptyCursor implements Cursor {
    INSTANCE;

    @Override
    public boolean next() {
        return false;
    }

    @Override
    public byte[] key() {
        throw new IllegalStateException("the cursor stands on no entry");
    }

    @Override
    public byte[] value() {
        throw new IllegalStateException("the cursor stands on no entry");
    }
}
