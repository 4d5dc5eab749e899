/** Floor 3: tables, indexes and every option of theirs that DynamoDB has. */
@NullMarked
package dev.keywright.design.table;

import org.jspecify.annotations.NullMarked;
