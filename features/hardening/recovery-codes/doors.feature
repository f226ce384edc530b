@area:hardening/recovery-codes @doors
Feature: Hardening: recovery codes: where secrets are entered

  Each row enters at one of the doors (assay rules --doors) what must not open it; what is right opens it afterwards.

  @rule:H-RECOVERYCODE-04
  Rule: Wrong recovery codes MUST count with all other wrong codes of the account

    Scenario Outline: <entry> in the place of <secret>
      Given Ada and Ben could enter this: <secret>
      When Ada enters <entry> there: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And what is right is accepted there

      Examples:
        | secret                       | entry                         |
        | a recovery code at a sign-in | nothing                       |
        | a recovery code at a sign-in | zeros                         |
        | a recovery code at a sign-in | 123456                        |
        | a recovery code at a sign-in | it without its last character |
        | a recovery code at a sign-in | it with one character more    |
        | a recovery code at a sign-in | what Ben has there            |

    Scenario Outline: the last one before the lock: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                       |
        | a recovery code at a sign-in |

    Scenario Outline: as many wrong ones as lock it: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right there: <secret>
      Then it is refused
      And nothing changed
      And what is right of Ben is accepted there: <secret>

      Examples:
        | secret                       |
        | a recovery code at a sign-in |

    Scenario Outline: starting again empties no count: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada starts again there: <secret>
      When Ada enters one more wrong one there: <secret>
      Then it is refused
      And what is right is refused there

      Examples:
        | secret                       |
        | a recovery code at a sign-in |

    Scenario Outline: wrong ones at one door lock the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <other>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right at the other door
      Then it is refused

      Examples:
        | secret                       | other                 |
        | a recovery code at a sign-in | the code at a sign-in |

    Scenario Outline: the lock of one door holds at the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <secret>
      And Ada has entered as many wrong ones as lock it: <other>
      When Ada enters what is right at the other door
      Then it is refused
      And nothing changed

      Examples:
        | secret                       | other                 |
        | a recovery code at a sign-in | the code at a sign-in |

    Scenario Outline: a right one ends the row of wrong ones: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada has entered what is right there: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                       |
        | a recovery code at a sign-in |

  @rule:H-RECOVERYCODE-05
  Rule: Recovery codes MUST be made after re-authentication alone

    Scenario Outline: <entry> in the place of <secret>
      Given Ada and Ben could enter this: <secret>
      When Ada enters <entry> there: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And what is right is accepted there

      Examples:
        | secret                          | entry                         |
        | the password for recovery codes | nothing                       |
        | the password for recovery codes | zeros                         |
        | the password for recovery codes | 123456                        |
        | the password for recovery codes | it without its last character |
        | the password for recovery codes | it with one character more    |
        | the password for recovery codes | it with a blank at its end |
        | the password for recovery codes | it in the other case |
        | the password for recovery codes | what Ben has there            |

    Scenario Outline: the last one before the lock: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                          |
        | the password for recovery codes |

    Scenario Outline: as many wrong ones as lock it: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right there: <secret>
      Then it is refused
      And nothing changed
      And what is right of Ben is accepted there: <secret>

      Examples:
        | secret                          |
        | the password for recovery codes |

    Scenario Outline: starting again empties no count: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada starts again there: <secret>
      When Ada enters one more wrong one there: <secret>
      Then it is refused
      And what is right is refused there

      Examples:
        | secret                          |
        | the password for recovery codes |

    Scenario Outline: wrong ones at one door lock the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <other>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right at the other door
      Then it is refused

      Examples:
        | secret                          | other                     |
        | the password for recovery codes | the password at a sign-in |

    Scenario Outline: the lock of one door holds at the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <secret>
      And Ada has entered as many wrong ones as lock it: <other>
      When Ada enters what is right at the other door
      Then it is refused
      And nothing changed

      Examples:
        | secret                          | other                     |
        | the password for recovery codes | the password at a sign-in |

    Scenario Outline: a right one ends the row of wrong ones: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada has entered what is right there: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                          |
        | the password for recovery codes |

    Scenario Outline: the lock holds until its end, at the same place: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      And it is just before the end of the lock, with tries halfway: <secret>
      When Ada enters what is right there: <secret>
      Then it is refused

      Examples:
        | secret                          |
        | the password for recovery codes |

    Scenario Outline: the lock is over at its end, at the same place: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      And it is at the end of the lock, with tries halfway: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                          |
        | the password for recovery codes |
