/**
 * Floor 7: the file of a design, {@code NAME.keywright.json}. Tables are written in the words of DynamoDB's CreateTable,
 * entities and access patterns in those of AWS Labs' {@code schema.json}. Members this version does not know are kept.
 */
@NullMarked
package dev.keywright.design.format;

import org.jspecify.annotations.NullMarked;
