package dev.keywright.engine.wire;

/**
 * How values of one type stand in JSON, in both directions.
 *
 * @param <T> what such a value is to the engine
 */
interface Kind<T> {
    /**
     * Reads the value that begins with the parser's current token, which is not null, and leaves the parser on its last
     * token.
     *
     * @throws dev.keywright.engine.fault.FaultException when the JSON there has another form
     */
    T read(JsonInput in);

    void write(T value, JsonOutput out);
}
