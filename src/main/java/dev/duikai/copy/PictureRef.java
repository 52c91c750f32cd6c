package dev.duikai.copy;

import dev.duikai.notice.Place;
import java.util.Optional;

/**
 * A picture that a story asks for (配图).
 *
 * @param file its path inside the issue folder, as written
 * @param caption the words under it (图注)
 * @param credit who made it, such as 记者 田青 摄
 * @param focusX what must not be cropped away, as a share of the width from the left
 * @param focusY the same, as a share of the height from the top
 * @param place where the story names it
 */
public record PictureRef(
    String file,
    Optional<String> caption,
    Optional<String> credit,
    double focusX,
    double focusY,
    Place place) {}
