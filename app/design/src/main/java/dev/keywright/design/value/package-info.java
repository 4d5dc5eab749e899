/** Floor 2: attribute values as DynamoDB JSON writes them, kept to the last digit. */
@NullMarked
package dev.keywright.design.value;

import org.jspecify.annotations.NullMarked;
