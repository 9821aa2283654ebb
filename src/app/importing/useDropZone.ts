/** A place on which files may be dropped. */
import { useState, type DragEvent } from 'react';

export interface DropZone {
  /** Files are above the place. */
  readonly dragging: boolean;
  /** For the element that takes them. */
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

export function useDropZone(take: (files: readonly File[]) => void): DropZone {
  const [dragging, setDragging] = useState(false);
  return {
    dragging,
    handlers: {
      onDragOver: (event) => {
        event.preventDefault();
        setDragging(true);
      },
      onDragLeave: () => setDragging(false),
      onDrop: (event) => {
        event.preventDefault();
        setDragging(false);
        take([...event.dataTransfer.files]);
      },
    },
  };
}
