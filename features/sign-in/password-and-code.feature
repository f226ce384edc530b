@area:sign-in
Feature: Sign-in: with the password and the code
  The password alone is not enough, and neither is the code alone. The service asks for the password first.

  Background:
    Given Ada has an account with a second factor

  @rule:SIGNIN-01
  Rule: The first sign-in on a new device MUST require both the account password and a verification code

    Scenario Outline: the password alone does not sign Ada in on a new <device>
      When Ada signs in on a new <device>
      Then a code is asked for
      And Ada is not signed in on the <device>

      Examples: kinds of device
        | device     |
        | phone      |
        | tablet     |
        | iPod touch |
        | Mac        |
        | watch      |
        | TV box     |
        | PC         |

    Scenario Outline: the password and a code sign Ada in on a new <device>
      Given Ada has begun to sign in on a new <device>
      When Ada enters a texted code on the <device>
      Then it is accepted
      And Ada is signed in on the <device>

      Examples: kinds of device
        | device     |
        | phone      |
        | tablet     |
        | iPod touch |
        | Mac        |
        | watch      |
        | TV box     |
        | PC         |

    Scenario Outline: the password alone does not give access to "<service>" on a new <device>
      Given the account gives access to services besides the account page
      When Ada signs in to "<service>" on a new <device>
      Then a code is asked for
      And Ada cannot use "<service>" on the <device>

      Examples: services and kinds of device
        | service  | device |
        | cloud    | phone  |
        | cloud    | PC     |
        | store    | TV box |
        | store    | Mac    |
        | messages | Mac    |
        | messages | watch  |
        | calls    | tablet |
        | mail     | Mac    |

  @rule:SIGNIN-03
  Rule: The right code with a wrong password MUST NOT sign anybody in

    The limit and the lock that the service declares for wrong passwords are tested here too.

    Scenario Outline: a wrong password with <code> is refused on a new <client>
      Given <needs>
      When Ada signs in on a new <client> with a wrong password and <code>
      Then it is refused
      And Ada is not signed in on the <client>
      And Ada is asked for a code on a new client

      Examples: codes, and kinds of client
        | code                                    | client  | needs                                       |
        | a texted code                           | client  | the service can send codes by text          |
        | a texted code                           | browser | the service lets people sign in on browsers |
        | the code generated on her trusted phone | client  | trusted devices can generate codes          |

    Example: the right password with a sent code signs Ada in
      When Ada signs in on a new client
      Then a code is asked for
      And Ada is not signed in on the client
      And Ada can sign in on the client with a texted code

    Example: the right password with a code from a trusted device signs Ada in
      Given trusted devices can generate codes
      When Ada signs in on a new client
      Then a code is asked for
      And Ada is not signed in on the client
      And Ada can sign in on the client with the code generated on her trusted phone

    @declared:password.attempts
    Scenario Outline: after <wrong> in a row, the right password is <verdict>
      Given Ada has given <wrong> on a new client
      When Ada signs in on a new client
      Then it is <verdict>

      Examples: around the limit
        | wrong                                      | verdict  |
        | all but one of the allowed wrong passwords | accepted |
        | the maximum number of wrong passwords      | refused  |

    @declared:password.attempts
    Example: a right password resets the count of wrong passwords
      Given Ada has given all but one of the allowed wrong passwords on a new client
      And Ada has begun to sign in on a new client
      And Ada has given all but one of the allowed wrong passwords on a new client
      When Ada signs in on a new client
      Then a code is asked for

    @declared:password.lock_time
    Scenario Outline: the right password is <verdict> <edge> the end of the lock on passwords
      Given Ada has given the maximum number of wrong passwords on a new client
      And it is <edge> the end of the lock on passwords
      When Ada signs in on a new client
      Then it is <verdict>

      Examples: around the end
        | edge        | verdict  |
        | just before | refused  |
        | at          | accepted |

    @declared:password.attempts
    Scenario Outline: wrong passwords on a new <kind> lock a sign-in on a new <other>
      Given Ada has given the maximum number of wrong passwords on a new <kind>
      When Ada signs in on a new <other>
      Then it is refused

      @edition:2fa-2017 @edition:2fa-2018
      Examples: one kind of client after another
        | kind                    | other                   |
        | phone                   | browser                 |
        | Mac                     | tablet                  |
        | browser                 | Mac                     |
        | PC                      | tablet                  |
        | watch                   | tablet                  |
        | TV box                  | tablet                  |
        | third-generation TV box | tablet                  |
        | third-generation TV box | third-generation TV box |
        | tablet                  | third-generation TV box |

    @declared:password.attempts
    Scenario Outline: all but one of the allowed wrong passwords on a new <kind> do not lock a sign-in
      Given Ada has given all but one of the allowed wrong passwords on a new <kind>
      When Ada signs in on a new tablet
      Then a code is asked for

      @edition:2fa-2017 @edition:2fa-2018
      Examples: kinds of client
        | kind                    |
        | PC                      |
        | third-generation TV box |

    @declared:password.attempts
    Example: wrong passwords with a code appended are counted too
      Given the service knows clients without a place for a code
      And Ada has given the maximum number of wrong passwords on a new third-generation TV box, each followed by a code
      When Ada signs in on a new client
      Then it is refused

    @declared:password.attempts
    Example: the lock also applies to the right password with the right code appended
      Given the service knows clients without a place for a code
      And Ada has begun to sign in on a new third-generation TV box
      And Ada has been texted a code for the third-generation TV box
      And Ada has given the maximum number of wrong passwords on a new client
      When Ada signs in on the third-generation TV box with the password followed by that code
      Then it is refused
      And Ada is not signed in on the third-generation TV box

    @declared:password.attempts
    Scenario Outline: after <wrong>, a change of the account password is <verdict>
      Given Ada has given <wrong> on a new client
      When Ada changes the account password
      Then it is <verdict>

      @edition:2fa-2017
      Examples: around the limit
        | wrong                                      | verdict  |
        | all but one of the allowed wrong passwords | accepted |
        | the maximum number of wrong passwords      | refused  |

    Scenario Outline: a password <kind> cannot be replaced by another one
      Given the service lets people change the account password
      And Ada wants a password <kind>
      When Ada changes the account password
      Then Ada's password is exactly the chosen one, or unchanged

      Examples: texts that a careless comparison takes for equal
        | kind                                             |
        | with letters of another alphabet                 |
        | in which only letters of another alphabet differ |

  @rule:SIGNIN-04
  Rule: A wrong code MUST deny access even when the identifier and password are right

    Scenario Outline: <code> is refused
      Given Ada has begun to sign in on a new client
      When Ada enters <code> on the client
      Then it is refused
      And Ada is not signed in on the client
      And nothing changed

      Examples: two that almost match, and one before any was sent
        | code                                       |
        | a texted code with one digit changed       |
        | a texted code with its first digit changed |
        | a wrong code                               |

    Example: the right code is accepted
      Given Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada is signed in on the client

  @rule:SIGNIN-05
  Rule: The right code, entered within its declared lifetime where the service asked for it, MUST complete the sign-in

    Example: Ada is not signed in before she enters the code
      When Ada signs in on a new client
      Then a code is asked for
      And Ada is not signed in on the client

    Example: Ada can use the whole account after she entered the code on any client
      Given Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada can use the whole account on the client

    Example: the right code signs Ada in on a browser
      Given the service lets people sign in on browsers
      And Ada has begun to sign in on a new browser
      When Ada enters a texted code on the browser
      Then it is accepted
      And Ada is signed in on the browser

    Scenario Outline: a code that two devices show still works after <event>
      Given the service declares "code.same_on_all_devices" as "true"
      And the service declares "signin.approval_before_code" as "true"
      And Ada also has a trusted Mac
      And Ada has begun to sign in on a new tablet
      And Ada has allowed the request on her trusted phone
      And Ada has allowed the request on her trusted Mac
      And <event>
      When Ada enters that code on the tablet
      Then Ada is signed in on the tablet

      Examples: one of the two
        | event                             |
        | Ada has removed her trusted phone |
        | Ada has removed her trusted Mac   |

    Scenario Outline: Ada's sign-in goes on after Ben has <event>
      Given Ben has an account with two-factor authentication
      And Ben's date of birth is "1980-02-28"
      And Ada has been texted a code for a new client
      And Ben has <event>
      When Ada enters that code on the client
      Then it is accepted
      And Ada is signed in on the client

      Examples: what ends sign-ins of Ben alone
        | event                        |
        | changed the account password |

      @edition:2fa-2017
      Examples: what ends sign-ins of Ben alone
        | event                                |
        | turned two-factor authentication off |

    Example: a texted code completes the sign-in although a code was generated on a trusted device
      Given trusted devices can show codes
      And the service can send codes by text
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101"
      And Ada has generated 1 code on her trusted phone
      When Ada enters the code sent to "+12025550101" on the client
      Then it is accepted
      And Ada is signed in on the client

  @rule:SIGNIN-30
  Rule: The service MUST ask for the code only after it accepted the identifier and the password

    Example: no code is asked for after a wrong password
      When Ada signs in on a new client with a wrong password
      Then it is refused
      And no code arrives
      And Ada is asked for a code on a new client

    Example: no code is asked for after an unknown identifier
      When somebody signs in on a new client with an unknown identifier
      Then it is refused
      And no code arrives
      And Ada is asked for a code on a new client

    Example: a code is asked for after the right password
      When Ada signs in on a new client
      Then a code is asked for
      And Ada is not signed in on the client

    @declared:password.attempts
    Example: Ada's wrong passwords do not lock Ben's sign-ins
      Given Ben has an account with a second factor
      And Ada has given the maximum number of wrong passwords on a new client
      When Ben signs in on a new client
      Then a code is asked for
      And Ben is not signed in on the client

    Scenario Outline: no code is asked for after a wrong password on a new <client>
      When Ada signs in on a new <client> with a wrong password
      Then it is refused
      And nothing was sent
      And Ada is asked for a code on a new client

      Examples: kinds of client
        | client  |
        | browser |
        | Mac     |
        | PC      |

      @edition:2fa-2017 @edition:2fa-2018
      Examples: TV boxes
        | client                  |
        | TV box                  |
        | third-generation TV box |
