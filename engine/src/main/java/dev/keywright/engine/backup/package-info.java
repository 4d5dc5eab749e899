/**
 * Floor 6: backups, exports and imports. What takes longer than a request is done in steps, each of them short enough
 * that writers hardly wait, and each a transaction of its own, so that a job goes on where it was after a restart.
 */
@NullMarked
package dev.keywright.engine.backup;

import org.jspecify.annotations.NullMarked;
