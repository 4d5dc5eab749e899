/**
 * Floor 7: what is wrong with a design, and what could be better. Errors make it undeployable; warnings and notes are
 * advice. Rule ids are stable: people suppress by them.
 */
@NullMarked
package dev.keywright.design.check;

import org.jspecify.annotations.NullMarked;
