@area:hardening/session-list @doors
Feature: Hardening: the list of sessions: where secrets are entered

  Each row enters at one of the doors (assay rules --doors) what must not open it; what is right opens it afterwards.

  @rule:H-SESSIONLIST-04
  Rule: Sessions MUST be ended from the list after re-authentication alone

    Scenario Outline: <entry> in the place of <secret>
      Given Ada and Ben could enter this: <secret>
      When Ada enters <entry> there: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And what is right is accepted there

      Examples:
        | secret                                    | entry                         |
        | the password that ends a session          | nothing                       |
        | the password that ends a session          | zeros                         |
        | the password that ends a session          | 123456                        |
        | the password that ends a session          | it without its last character |
        | the password that ends a session          | it with one character more    |
        | the password that ends a session | it with a blank at its end |
        | the password that ends a session | it in the other case |
        | the password that ends a session          | what Ben has there            |
        | the password that ends all other sessions | nothing                       |
        | the password that ends all other sessions | zeros                         |
        | the password that ends all other sessions | 123456                        |
        | the password that ends all other sessions | it without its last character |
        | the password that ends all other sessions | it with one character more    |
        | the password that ends all other sessions | it with a blank at its end |
        | the password that ends all other sessions | it in the other case |
        | the password that ends all other sessions | what Ben has there            |

    Scenario Outline: the last one before the lock: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                                    |
        | the password that ends a session          |
        | the password that ends all other sessions |

    Scenario Outline: as many wrong ones as lock it: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right there: <secret>
      Then it is refused
      And nothing changed
      And what is right of Ben is accepted there: <secret>

      Examples:
        | secret                                    |
        | the password that ends a session          |
        | the password that ends all other sessions |

    Scenario Outline: starting again empties no count: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada starts again there: <secret>
      When Ada enters one more wrong one there: <secret>
      Then it is refused
      And what is right is refused there

      Examples:
        | secret                                    |
        | the password that ends a session          |
        | the password that ends all other sessions |

    Scenario Outline: wrong ones at one door lock the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <other>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right at the other door
      Then it is refused

      Examples:
        | secret                                    | other                     |
        | the password that ends a session          | the password at a sign-in |
        | the password that ends all other sessions | the password at a sign-in |

    Scenario Outline: the lock of one door holds at the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <secret>
      And Ada has entered as many wrong ones as lock it: <other>
      When Ada enters what is right at the other door
      Then it is refused
      And nothing changed

      Examples:
        | secret                                    | other                     |
        | the password that ends a session          | the password at a sign-in |
        | the password that ends all other sessions | the password at a sign-in |

    Scenario Outline: a right one ends the row of wrong ones: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada has entered what is right there: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                                    |
        | the password that ends all other sessions |

    Scenario Outline: the lock holds until its end, at the same place: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      And it is just before the end of the lock, with tries halfway: <secret>
      When Ada enters what is right there: <secret>
      Then it is refused

      Examples:
        | secret                                    |
        | the password that ends a session          |
        | the password that ends all other sessions |

    Scenario Outline: the lock is over at its end, at the same place: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      And it is at the end of the lock, with tries halfway: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                                    |
        | the password that ends a session          |
        | the password that ends all other sessions |
