@area:sign-in
Feature: Sign-in: with the password alone
  Somebody may know the password. Without a code, and on a device that the owner does not trust,
  nothing of the account can be used.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:SIGNIN-02
  Rule: Somebody who knows only the password MUST NOT gain access to the account or its data

    Example: Ada can use nothing of the account while the code is pending
      When Ada signs in on a new client
      Then a code is asked for
      And Ada can use nothing of the account on the client

    Example: Ada can use nothing of the account after a wrong code
      Given Ada has begun to sign in on a new client
      When Ada enters a wrong code on the client
      Then it is refused
      And Ada can use nothing of the account on the client

    Example: Ada can use the whole account after the right code
      Given Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada can use the whole account on the client

    Scenario Outline: Ada cannot use "<service>" on a new <kind> while the code is pending
      Given the account gives access to services besides the account page
      When Ada signs in on a new <kind>
      Then a code is asked for
      And Ada cannot use "<service>" on the <kind>

      Examples: services and kinds of client
        | service  | kind    |
        | cloud    | Mac     |
        | mail     | browser |
        | messages | phone   |

    Example: Ada can use nothing of the account after she has allowed the request and before she enters the code
      Given trusted devices can show codes
      And Ada has begun to sign in on a new client
      When Ada allows the request on her trusted phone
      Then it is accepted
      And Ada can use nothing of the account on the client

    Example: Ada can use nothing of the account after she has refused the request
      Given trusted devices can show codes
      And Ada has begun to sign in on a new client
      When Ada refuses the request on her trusted phone
      Then it is accepted
      And Ada can use nothing of the account on the client

  @rule:SIGNIN-11
  Rule: A sign-in in a browser that is not trusted MUST require a verification code

    Example: a sign-in in a browser that was never used before needs a code
      When Ada signs in on a new browser
      Then a code is asked for
      And Ada is not signed in on the browser

    Example: a sign-in in a browser that was used before without trust needs a code
      Given Ada has signed in on a new browser
      And Ada has signed out on the browser
      When Ada signs in again on the browser
      Then a code is asked for
      And Ada is not signed in on the browser

    Example: the right code signs Ada in
      Given Ada has begun to sign in on a new browser
      When Ada enters a texted code on the browser
      Then it is accepted
      And Ada is signed in on the browser

    Scenario Outline: the password alone does not give access to "<service>" in a new browser
      Given the account gives access to services besides the account page
      When Ada signs in to "<service>" on a new browser
      Then a code is asked for
      And Ada cannot use "<service>" on the browser

      Examples: services
        | service  |
        | cloud    |
        | store    |
        | messages |
        | calls    |
        | mail     |

    Example: a sign-in in a browser that runs on a trusted Mac needs a code
      Given the service lets people sign in on devices
      And Ada also has a trusted Mac
      And Ada uses "Safari", a browser that runs on her trusted Mac
      When Ada signs in on "Safari"
      Then a code is asked for
      And Ada is not signed in on "Safari"

  @rule:SIGNIN-13
  Rule: Account data MUST be accessible only on devices that the owner trusts

    Example: Ada can use nothing of the account on a device that is waiting for a code
      When Ada signs in on a new tablet
      Then a code is asked for
      And Ada can use nothing of the account on the tablet

    Example: Ada can use the whole account on a trusted device
      Given Ada has begun to sign in on a new tablet
      When Ada enters a texted code on the tablet
      Then it is accepted
      And Ada can use the whole account on the tablet

    Example: Ada can use nothing of the account on a device that she removed
      Given the service offers the list of devices
      And Ada has signed in on a new tablet
      When Ada removes the tablet
      Then it is accepted
      And Ada can use nothing of the account on the tablet

    Example: Ada can use the whole account on a device that she did not remove
      Given the service offers the list of devices
      And Ada has signed in on a new tablet
      And Ada has signed in on a new Mac
      When Ada removes the Mac
      Then it is accepted
      And Ada can use the whole account on the tablet

    Scenario Outline: Ada cannot use "cloud" on a <kind> after she signed out on it
      Given the account gives access to services besides the account page
      And Ada has signed in on a new <kind>
      When Ada signs out on the <kind>
      Then it is accepted
      And Ada cannot use "cloud" on the <kind>

      Examples: kinds of device
        | kind   |
        | tablet |
        | Mac    |

    Scenario Outline: erasing a trusted <kind> signs Ada out on it
      Given the service offers the list of devices
      And Ada also has a trusted <kind>
      When Ada erases <client>
      Then it is accepted
      And Ada is not signed in on her trusted <kind>

      Examples: kinds of device
        | kind   | client             |
        | tablet | her trusted tablet |
        | Mac    | her trusted Mac    |

  @rule:SIGNIN-36
  Rule: The mail of an account with two-factor on MUST NOT be accessible with the password alone

    Example: the owner cannot use mail with the password alone
      When Ada signs in to "mail" on a new client
      Then a code is asked for
      And Ada cannot use "mail" on the client

    Example: the owner can use mail with the password and a code
      Given Ada has begun to sign in to "mail" on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada can use "mail" on the client

    Scenario Outline: the owner cannot use mail on a new <client> with the password alone
      When Ada signs in to "mail" on a new <client>
      Then a code is asked for
      And Ada cannot use "mail" on the <client>

      Examples: kinds of client
        | client  |
        | browser |
        | phone   |
        | Mac     |
        | PC      |
