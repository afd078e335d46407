"""Stands for Ray where it is not installed: a task is run when it is waited for, in this process, and once more where it fails."""

from types import SimpleNamespace


class RayError(Exception):
    pass


exceptions = SimpleNamespace(RayError=RayError)


class _Reference:
    def __init__(self, function, arguments, tries):
        self.call = lambda: function(*arguments)
        self.tries = tries


def remote(*, num_cpus, max_retries, retry_exceptions):
    def task(function):
        return SimpleNamespace(remote=lambda *arguments: _Reference(function, arguments, 1 + min(max_retries, 1)))

    return task


def init():
    pass


def cluster_resources():
    return {"CPU": 2.0}


def wait(references):
    return references[-1:], references[:-1]


def get(reference):
    for left in reversed(range(reference.tries)):
        try:
            return reference.call()
        except Exception as error:
            if left == 0:
                raise RayError(str(error)) from error
