/** The main job from end to end in the real window. */
@NullMarked
package dev.keywright.desktop.story;

import org.jspecify.annotations.NullMarked;
