/** Floor 4: what a table stores: entities, their fields, key templates and relations. */
@NullMarked
package dev.keywright.design.entity;

import org.jspecify.annotations.NullMarked;
