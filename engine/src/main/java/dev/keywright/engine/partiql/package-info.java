/**
 * Floor 4: the second front door. Reads the PartiQL that the service takes (FACTS §4.9) and yields statements made of
 * the same bound conditions, updates and paths that expressions become. Nothing here knows a table: which statement is
 * a point read, a query or a scan is told by {@code KeyAccess} once the key is known.
 */
@NullMarked
package dev.keywright.engine.partiql;

import org.jspecify.annotations.NullMarked;
