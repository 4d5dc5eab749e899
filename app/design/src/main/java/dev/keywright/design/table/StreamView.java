package dev.keywright.design.table;

/** What a stream record shows of a changed item; DynamoDB's {@code StreamViewType}. */
public enum StreamView {
    KEYS_ONLY, NEW_IMAGE, OLD_IMAGE, NEW_AND_OLD_IMAGES
}
