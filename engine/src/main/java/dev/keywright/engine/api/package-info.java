/**
 * Floor 3: what is asked and what is answered. One request and one response record an operation, with the member names
 * of DynamoDB's API. A request says only what came; whether it makes sense is for {@code check} to say.
 */
@NullMarked
package dev.keywright.engine.api;

import org.jspecify.annotations.NullMarked;
