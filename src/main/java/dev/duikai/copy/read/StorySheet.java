package dev.duikai.copy.read;

import dev.duikai.copy.Story;

/**
 * A story and the fields that it was read from, which know their places.
 *
 * @param story the story
 * @param fields its front matter
 */
record StorySheet(Story story, Fields fields) {

  String id() {
    return story.id();
  }
}
