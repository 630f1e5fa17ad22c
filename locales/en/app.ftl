course-name = Atslēga
